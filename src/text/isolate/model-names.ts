// Latin words that a number after them completes, in lower case.
const models = new Set(
  (
    'iphone ipad ipod ios ipados watchos macos macbook imac windows android galaxy note pixel nexus oneplus redmi mate nova oppo vivo realme honor huawei xiaomi nokia xperia ' +
    'playstation ps xbox switch gta fifa pes nba uefa ufc atp wta fc pubg minecraft halo ' +
    'boeing airbus embraer cessna antonov tupolev ilyushin sukhoi su mig mi mirage rafale tu an bombardier gulfstream falcon concorde apache hercules ' +
    'apollo artemis soyuz starship voyager mariner viking sputnik pioneer chang’e hubble atlas delta ariane saturn gemini mercury shenzhou expedition ' +
    'patriot iskander tomahawk shahed scud thaad himars tesla model bmw audi mercedes porsche ferrari toyota ford ' +
    'chatgpt gpt claude gemini llama grok copilot usb hdmi bluetooth wifi wi-fi pcie ddr rtx gtx geforce radeon core ryzen intel snapdragon python java html css php photoshop office word excel chrome firefox safari ' +
    'version ver v no no. nr vol vol. issue part chapter article section page p pp fig table annex appendix resolution res rule law act decree order case route highway gate terminal room hall level season episode phase grade group type class unit mark mk series generation gen stage tier zone area district line channel studio formula block radio fm am game story ' +
    'expo cop euro vision agenda copa covid covid-19 opec group g f b c k iso iso/iec ieee rfc iec ansi ecma isbn issn doi tel fax pob box ' +
    'max art fig ch sec ext s&p nasdaq cac ftse dax nikkei dow russell stoxx msci tasi egx mbc france tv tf bein sports cnbc rai canal bbc itv dmc cbc maroon blink ' +
    'usd eur gbp aed sar qar kwd egp jod try rub cny jpy chf us hs bs mh tk qr ek ey sv ms pk lh af ba kl sq rj'
  ).split(' '),
);

/** Whether a number after this Latin word belongs to it, as in `iPhone 15`. */
export function isModelName(word: string): boolean {
  return models.has(word.toLowerCase());
}
