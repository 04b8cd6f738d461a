public import JudgeModel

extension String {
  /// Of the address of a problem, wherever it stands in the text: what follows `/problems/` on one of LeetCode's sites.
  public var problemOfAddress: ProblemID? {
    guard let range = utf8.firstRange(of: Address.path), Address.isSite(utf8[..<range.lowerBound]) else { return nil }
    let slug = utf8[range.upperBound...].prefix { $0.isSlug }
    if let next = utf8[slug.endIndex...].first, !Address.ends.contains(next) { return nil }
    return String(decoding: slug, as: UTF8.self).lowercased().problemOfSlug
  }

  /// With a letter in it: a number alone is the number of a problem or a row.
  var problemOfSlug: ProblemID? {
    guard utf8.contains(where: { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }) else { return nil }
    return ProblemID(rawValue: self)
  }
}

private enum Address {
  /// Whether what stands before the path is a site of LeetCode's, or nothing.
  static func isSite(_ bytes: Substring.UTF8View.SubSequence) -> Bool {
    var start = bytes.endIndex
    while start > bytes.startIndex, !brackets.contains(bytes[bytes.index(before: start)]) {
      start = bytes.index(before: start)
    }
    var address = String(decoding: bytes[start...], as: UTF8.self).lowercased()[...]
    if address.isEmpty { return true }
    if let scheme = address.firstRange(of: "://") { address = address[scheme.upperBound...] }
    let host = address.prefix { $0 != "/" }
    return sites.contains(host.hasPrefix("www.") ? host.dropFirst(4) : host)
  }

  static let path = Array("/problems/".utf8)
  private static let sites: Set<Substring> = ["leetcode.com", "leetcode.cn", "leetcode-cn.com"]
  /// What may stand before an address, and what after a slug.
  private static let brackets = Array(" \t(<[\"'|,;".utf8)
  static let ends = Array("/?#)>]\"'|,;. \t\\".utf8)
}

extension UInt8 {
  fileprivate var isSlug: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
