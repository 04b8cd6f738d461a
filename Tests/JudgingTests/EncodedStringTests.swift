import Testing

@testable import Judging

struct EncodedStringTests {
  @Test(arguments: [
    (Array("1,~ \"\\\n".utf8), #""1,~ \"\\\n""#), (Array("é😀".utf8), "\"é😀\""), ([], "\"\""),
    ([0xff, 0x41, 0x00, 0xc8], #""\xffA\u0000\xc8""#), ([0xed, 0xa0, 0x80], #""\xed\xa0\x80""#),
    ([0xc3, 0xa9, 0xc3], #""é\xc3""#),
  ])
  func `bytes that are no characters are shown as such`(_ bytes: [UInt8], _ text: String) {
    #expect(EncodedString(bytes: bytes).text == text)
  }
}
