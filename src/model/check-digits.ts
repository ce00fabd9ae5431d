/** A letter counts as 10 to 35, as both standards have it; a digit counts as itself. */
function expandLetters(code: string): string {
  return code.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
}

/**
 * Whether the check digits of a Legal Entity Identifier agree with the rest
 * (ISO 17442, with ISO 7064 MOD 97-10). Any single wrong digit is detected.
 */
export function isLei(code: string): boolean {
  if (!/^[A-Z0-9]{18}\d{2}$/.test(code)) return false;
  let remainder = 0;
  for (const digit of expandLetters(code)) remainder = (remainder * 10 + Number(digit)) % 97;
  return remainder === 1;
}

/**
 * Whether the check digit of an International Securities Identification Number
 * agrees with the rest (ISO 6166, Luhn). Any single wrong digit is detected.
 */
export function isIsin(code: string): boolean {
  if (!/^[A-Z]{2}[A-Z0-9]{9}\d$/.test(code)) return false;
  const digits = Array.from(expandLetters(code), Number).reverse();
  const sum = digits.reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
