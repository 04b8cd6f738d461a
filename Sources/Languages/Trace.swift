import Manifest

/// Where in the user's own source something went wrong.
public struct Trace: Hashable, Sendable {
  /// What the language says of it, such as "Index out of range".
  public var reason: String?
  /// `<path>:<line>…`, as the plugin orders them.
  public var lines: [String]
}

extension Language {
  /// Reads what a runtime or the recipe's `trace` command said, and keeps what is about the user's own source.
  public func trace(_ output: String, showing path: String) -> Trace {
    let sources = [solution, program].compactMap { $0?.source }
    let lines = output.split(separator: "\n")
    let reason = tracing?.reason.flatMap { prefix in
      lines.first { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
    }
    return Trace(
      reason: reason, lines: Self.folded(lines.compactMap { Self.userLine($0, of: sources, showing: path) }))
  }

  /// A round of up to so many calls that comes three times or more is there once. How often it came nobody knows: what a
  /// crash leaves is cut off.
  private static func folded(_ lines: [String], longest: Int = 4) -> [String] {
    var folded: [String] = []
    var rest = lines[...]
    while !rest.isEmpty {
      let round = (1...longest).first { rest.rounds(of: $0) > 2 }
      let length = round ?? 1
      folded += rest.prefix(length)
      if round != nil { folded.append("… the same again and again …") }
      rest = rest.dropFirst(length * (round.map(rest.rounds) ?? 1))
    }
    return folded
  }

  private static func userLine(_ line: Substring, of sources: [String], showing path: String) -> String? {
    for source in sources where line.hasPrefix("\(source):") {
      let position = line.dropFirst(source.count + 1)
      // A compiler gives line 0 to code that it made itself.
      guard let first = position.first, first.isNumber, first != "0" else { return nil }
      return "\(path):\(position)"
    }
    return line.hasPrefix("…") ? String(line) : nil
  }
}

extension ArraySlice<String> {
  /// How often its first elements follow each other.
  fileprivate func rounds(of length: Int) -> Int {
    let same = zip(self, dropFirst(length)).prefix { $0 == $1 }.count
    return (same + length) / length
  }
}

/// How the addresses of a crash become lines.
struct Tracing: Hashable, Sendable {
  /// The addresses are added to it.
  var command: CommandTemplate
  /// What a line of its output begins with that says why.
  var reason: String?

  init?(_ node: ManifestNode?, _ known: CommandWords) throws(ManifestError) {
    guard var map = try node?.map() else { return nil }
    command = try CommandTemplate(map.required("command"), known)
    reason = try map.optional("reason")?.string()
    try map.finish()
  }
}
