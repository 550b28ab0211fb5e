/**
 * An input that was refused, in the one error grammar of the house:
 * where, what was refused, what was expected.
 *
 * `new Refusal('annual-levels.csv line 42', "level is not a number: 'n/a'", 'metres, such as -29.05')`
 * reads "annual-levels.csv line 42: level is not a number: 'n/a'; expected metres, such as -29.05".
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly where: string,
    readonly what: string,
    readonly expected?: string,
  ) {
    super(`${where}: ${what}${expected === undefined ? '' : `; expected ${expected}`}`);
  }
}
