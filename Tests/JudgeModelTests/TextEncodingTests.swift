import JudgeModel
import Testing

struct TextEncodingTests {
  @Test func `text is UTF-8, without the mark that may stand before it`() throws {
    #expect(try String(utf8Text: Array("\u{feff}naïve\n".utf8)) == "naïve\n")
    #expect(try String(utf8Text: []) == "")
  }

  @Test(arguments: [
    (Array("a\nb".utf8) + [0xe9, 0x0a], TextEncodingError(line: 2, byte: 0xe9)),
    ([0xff], TextEncodingError(line: 1, byte: 0xff)),
    (Array("ü\n\n".utf8) + [0xe2, 0x82], TextEncodingError(line: 3, byte: 0xe2)),
  ])
  func `the first byte that is not has its line`(_ bytes: [UInt8], _ error: TextEncodingError) {
    #expect(throws: error) { try String(utf8Text: bytes) }
  }
}
