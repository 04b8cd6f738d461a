import JudgeModel
import Testing

/// Vectors of FIPS 180-2, appendix B.
struct DigestTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ])
  func `a digest is SHA-256`(_ text: String, _ digest: String) {
    #expect(Digest(of: text).rawValue == digest)
  }

  @Test func `digests are compared without regard to case`() {
    let digest = Digest(of: "abc")
    #expect(Digest(rawValue: digest.rawValue.uppercased()) == digest)
  }

  @Test(arguments: ["", "ba78", String(repeating: "g", count: 64), String(repeating: "0", count: 65)])
  func `what has not 64 hexadecimal digits is no digest`(_ text: String) {
    #expect(Digest(rawValue: text) == nil)
  }

  @Test func `parts are kept apart`() {
    #expect(digest("ab", "c") != digest("a", "bc"))
    #expect(digest("ab", "") != digest("", "ab"))
    #expect(digest("ab", "c") == digest("ab", "c"))
  }

  private func digest(_ parts: String...) -> Digest {
    var builder = DigestBuilder()
    for part in parts { builder.add(part: part) }
    return builder.finish()
  }
}
