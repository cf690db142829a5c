/**
 * What a test says a value is: the key of the value it is compared with. Run on what stands on a line,
 * bounded to 200 characters either way.
 */

/** `expect(reply.model).toBe("`, `expect(reply.model).to eq("`, `assertThat(reply.model()).isEqualTo("`. */
const expected =
  /\b(?:expect|assert_?that)\(\s*([\w.$]{1,60})(?:\(\))?\s*\)[.\s][\w.\s]{0,40}\b(?:eq|eql|equals?|be|toBe|toEqual|toStrictEqual|isEqualTo|is)\b\s*\(?["'`]$/i;
/** `expect(models).toContain("`, `expect(MODELS).to include("`. */
const expectedOfList =
  /\b(?:expect|assert_?that)\(\s*([\w.$:]{1,60}s)\s*\)[.\s][\w.\s]{0,40}\b(?:include|toContain|contains?)\b\s*\(?["'`]$/i;
/** `reply.Model.Should().Be("`, `reply.model.should == "`. */
const should = /([\w.$]{1,60})\.should(?:\(\))?(?:\.(?:be|equal|eq)\(|\s*==\s*)["'`]$/i;
/** Bounded to 200 characters: `assertEqual(reply.model, "`, `assert_eq!(reply.model, "`, `assert.Equal(t, reply.Model, "`. */
const compared = /\b(?:XCT)?assert[\w.]{0,40}!?[( ]\s*(?:t,\s*)?([\w.$>-]{1,60})(?:\(\))?,\s*["'`]$/i;
/**
 * `assertEquals("llama3.1", reply.model())`, `assert_equal "llama3.1", reply.model`, before the string and from it on.
 */
const comparing = /\b(?:XCT)?assert[\w.]{0,40}!?[( ]\s*(?:t,\s*)?["'`]$/i;
const comparedWith = /^[\w.:/-]{1,80}["'`],\s*([\w.$>-]{1,60})(?:\(\))?\s*(?:[,)]|\r?\n|$)/;

/** The key of what is compared with the string that begins at the end of `left`; `null` where no test compares it. */
export function assertedKey(left: string, right: string): string | null {
  const match =
    expected.exec(left) ??
    expectedOfList.exec(left) ??
    should.exec(left) ??
    compared.exec(left) ??
    (comparing.test(left) ? comparedWith.exec(right) : null);
  return match?.[1] ?? null;
}
