import { accountNumber } from './account-number.ts';
import { brand } from './brand.ts';
import { coordinates } from './coordinates.ts';
import { currency } from './currency.ts';
import { dimensions } from './dimensions.ts';
import { email } from './email.ts';
import { flag } from './flag.ts';
import { groupedNumber } from './grouped-number.ts';
import { handle } from './handle.ts';
import { inches } from './inches.ts';
import { isbn } from './isbn.ts';
import { isoDate } from './iso-date.ts';
import { keyCode } from './key-code.ts';
import { latinDate } from './latin-date.ts';
import { latinRun } from './latin-run.ts';
import { maths, spacedIndicDate } from './maths.ts';
import { networkAddress } from './network-address.ts';
import { path } from './path.ts';
import { percent } from './percent.ts';
import { phone } from './phone.ts';
import { prose } from './prose.ts';
import { quantity } from './quantity.ts';
import { quotation } from './quotation.ts';
import { range } from './range.ts';
import { signedNumber } from './signed-number.ts';
import { slashDate } from './slash-date.ts';
import { symbolNumber } from './symbol-number.ts';
import { temperature } from './temperature.ts';
import type { TokenClass } from './token-class.ts';
import { url } from './url.ts';
import { version } from './version.ts';

/** Every class, in the order in which they are tried where a token can begin: the first that matches wins. */
export const tokenClasses: readonly TokenClass[] = [
  brand,
  quotation,
  email,
  url,
  path,
  networkAddress,
  keyCode,
  handle,
  isoDate,
  latinDate,
  isbn,
  accountNumber,
  phone,
  coordinates,
  inches,
  dimensions,
  slashDate,
  spacedIndicDate,
  maths,
  version,
  currency,
  percent,
  temperature,
  quantity,
  groupedNumber,
  range,
  signedNumber,
  symbolNumber,
  prose,
  latinRun,
  flag,
];
