/**
 * What in an address is hers alone: the visit she is signed in to, a key that lets in whoever holds it, her e-mail
 * address. Never goes to anybody, also where the link is the poorer for it.
 */

const names = new Set(
  `
  phpsessid jsessionid asp.net_sessionid sessionid session_id sessid sess cfid cftoken zenid oscsid xtcsid mosid
  sessiontoken session_token visitid visitor_id visitorid client_id_token access_token accesstoken refresh_token id_token
  token auth authtoken auth_token authkey authorization api_key apikey api-key client_secret password passwd pwd
  passphrase otp totp code_verifier saml samlresponse samlrequest relaystate hmac signature jwt bearer credential
  credentials login_token logintoken magic_token magiclink login_hint invite_token reset_token resettoken
  reset_password_token confirmation_token verification_token verify_token unsubscribe_token one_time_token email e-mail
  user_email useremail emailaddress email_address phone_number customer_id customerid account_id csrf csrf_token _csrf
  xsrf authenticity_token awsaccesskeyid key-pair-id hdnea hdnts
  `
    .trim()
    .split(/\s+/),
);

const families = ['x-amz-', 'x-goog-', 'x-ms-', 'aspsessionid', 'oauth_', 'wordpress_logged_in'];

/** A value that is an e-mail address, a signed token, or a key written as a key. */
const looksSecret = [
  /^[^\s@/?#&]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}$/i,
  /^eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?$/,
  /^(?:bearer|basic)[ +]\S+$/i,
];

/** True when a parameter (name and value as they read, not as they are encoded) is hers alone. */
export function isSecret(name: string, value: string): boolean {
  const plain = name.toLowerCase();
  // Short names of a signed address, and `s=` in old forums, mean it only beside a long random value.
  if (
    /^(?:se|sp|sv|srt|sig|sign|s?_?[us]id|policy|session|code|s|key|ticket|nonce|secret|magic|state|hash)$/.test(plain)
  )
    return isRandom(value);
  if (names.has(plain) || families.some((start) => plain.startsWith(start))) return true;
  return value.length <= 4_000 && looksSecret.some((form) => form.test(value));
}

/** Long, without a word in it: what a machine draws. */
function isRandom(value: string): boolean {
  return (
    /^[\w+/=.%~-]{20,}$/.test(value) && /\d/.test(value) && /[a-z]/i.test(value) && !/[-_][a-z]+[-_][a-z]+/.test(value)
  );
}

/** The path without a visit's number in it: `;jsessionid=…`, `(S(…))`. */
export function withoutVisit(path: string): string {
  return path
    .replace(/;(?:jsessionid|phpsessid|sessionid|sid)=[^/;]*/gi, '')
    .replace(/\/\((?:[A-Z]\([\w-]{10,40}\)){1,3}\)(?=\/|$)/gi, '');
}
