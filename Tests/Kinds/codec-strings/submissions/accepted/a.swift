class Codec {
  func encode(_ strs: [String]) -> String { strs.map { "\($0.count):\($0)" }.joined() }
  func decode(_ s: String) -> [String] {
    var rest = s[...], result: [String] = []
    while let colon = rest.firstIndex(of: ":") {
      let count = Int(rest[..<colon])!
      let start = rest.index(after: colon), end = rest.index(start, offsetBy: count)
      result.append(String(rest[start..<end]))
      rest = rest[end...]
    }
    return result
  }
}
