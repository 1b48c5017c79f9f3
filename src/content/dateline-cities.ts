/** Places outside the lists of the Arab League’s cities from which Arab newsrooms often file. */
export const farCities: readonly string[] = (
  'لندن، باريس، واشنطن، نيويورك، موسكو، برلين، روما، مدريد، بروكسل، جنيف، فيينا، أثينا، أنقرة، إسطنبول، اسطنبول، طهران، كابول، إسلام آباد، نيودلهي، ' +
  'بكين، طوكيو، سيول، كوالالمبور، جاكرتا، سنغافورة، سيدني، أوتاوا، تورونتو، مونتريال، لاهاي، أمستردام، ستوكهولم، أوسلو، كوبنهاغن، هلسنكي، وارسو، براغ، ' +
  'بودابست، بوخارست، بلغراد، سراييفو، كييف، زيورخ، ميونيخ، برشلونة، لشبونة، دبلن، نيروبي، أديس أبابا، أسمرة، جوبا، أبوجا، لاغوس، داكار، باماكو، نيامي، ' +
  'نجامينا، بريتوريا، جوهانسبورغ، كيب تاون، برازيليا، بوينس آيرس، مكسيكو، هافانا، كراكاس، لوس أنجلوس، شيكاغو، أتلانتا، بوسطن، سان فرانسيسكو، ' +
  'نيقوسيا، تل أبيب، الأمم المتحدة، قطاع غزة، غازي عنتاب، أورفا، ديار بكر، تبليسي، باكو، يريفان، دكا، كراتشي، مومباي، هونغ كونغ، بانكوك، هانوي، مانيلا، ' +
  'حيفا، يافا، عكا، الناصرة، أم الفحم، بئر السبع، بنت جبيل، الشيخ زويد، بن قردان، خميس مشيط، حفر الباطن، المحلة، دمنهور، المنيا، الفيوم، الزقازيق، دمياط، بني سويف، كوت، أبو كمال، ' +
  'مليلية، سبتة، لاس فيغاس، هيوستن، سياتل، دالاس، ميامي، فيلادلفيا، هو تشي منه، بنوم بنه، أولان باتور، كولومبو، كاتماندو، إسلام أباد، دار السلام، كمبالا، كيغالي، أكرا، ' +
  'أنتاناناريفو، ليما، بوغوتا، كيتو، مانشستر، ليفربول، مرسيليا، ليون، ميلانو، نابولي، فرانكفورت، هامبورغ، فالنسيا، إشبيلية، بورتو، لاباز، أبيدجان'
).split('، ');

/** Cities as datelines in English name them. */
export const englishCities: readonly string[] = (
  'Abu Dhabi, Dubai, Sharjah, Ajman, Fujairah, Al Ain, Ras Al Khaimah, Manama, Djibouti, Algiers, Oran, Constantine, Cairo, Alexandria, Giza, Suez, Port Said, Luxor, Aswan, ' +
  'Sharm el-Sheikh, Baghdad, Basra, Mosul, Erbil, Kirkuk, Najaf, Karbala, Amman, Irbid, Aqaba, Moroni, Kuwait City, Beirut, Tripoli, Sidon, Tyre, Baalbek, Benghazi, Misrata, Sirte, ' +
  'Rabat, Casablanca, Fez, Marrakesh, Marrakech, Tangier, Agadir, Nouakchott, Muscat, Salalah, Jerusalem, Ramallah, Gaza, Gaza City, Nablus, Hebron, Jenin, Bethlehem, Khan Younis, Rafah, Haifa, ' +
  'Doha, Riyadh, Jeddah, Mecca, Makkah, Medina, Dammam, Khartoum, Omdurman, Port Sudan, Mogadishu, Hargeisa, Damascus, Aleppo, Homs, Hama, Latakia, Idlib, Raqqa, Tunis, Sfax, Sousse, ' +
  'Sanaa, Aden, Taiz, Hodeidah, London, Paris, Washington, New York, Moscow, Berlin, Rome, Madrid, Brussels, Geneva, Vienna, Athens, Ankara, Istanbul, Tehran, Kabul, Islamabad, New Delhi, ' +
  'Beijing, Tokyo, Seoul, Kuala Lumpur, Jakarta, Singapore, Sydney, Ottawa, Toronto, Montreal, The Hague, Amsterdam, Stockholm, Oslo, Copenhagen, Helsinki, Warsaw, Prague, Budapest, ' +
  'Bucharest, Belgrade, Sarajevo, Kyiv, Zurich, Munich, Barcelona, Lisbon, Dublin, Nairobi, Addis Ababa, Asmara, Juba, Abuja, Lagos, Dakar, Bamako, Niamey, Pretoria, Johannesburg, ' +
  'Cape Town, Brasilia, Buenos Aires, Mexico City, Havana, Caracas, Los Angeles, Chicago, Atlanta, Boston, San Francisco, Nicosia, Tel Aviv, United Nations, Tbilisi, Baku, Yerevan, ' +
  'New Orleans, New Jersey, New Mexico, Dhaka, Karachi, Mumbai, Hong Kong, Bangkok, Hanoi, Manila'
).split(', ');
