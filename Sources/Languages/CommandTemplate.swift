import Manifest

/// What a plugin's command lines may name.
struct CommandWords {
  var programs: [String]
  var flags: Set<String> = []

  var known: [String] { programs + flags.sorted().map { "flags.\($0)" } }
}

/// A command line with placeholders, as a plugin writes it: `["{compiler}", "-o", "main", "{flags.link}"]`.
///
/// Placeholders are checked when the plugin is loaded, so that a typo is an error about the plugin and never about
/// somebody's submission.
struct CommandTemplate: Hashable, Sendable {
  private let words: [Word]

  init(_ node: ManifestNode?, _ known: CommandWords) throws(ManifestError) {
    var words: [Word] = []
    for node in try node?.list() ?? [] { words.append(try Word(node, known)) }
    self.words = words
  }

  func arguments(_ programs: [String: String], flags: (String) -> [String]) -> [String] {
    words.flatMap { word in
      switch word {
      case .text(let text): [text.filled { programs[$0] ?? "" }]
      case .flags(let name): flags(name)
      }
    }
  }
}

private enum Word: Hashable, Sendable {
  case text(TextTemplate)
  /// The flags of all used libraries, none or many words.
  case flags(String)

  init(_ node: ManifestNode, _ known: CommandWords) throws(ManifestError) {
    let text = try node.string()
    if text.hasPrefix("{flags."), text.hasSuffix("}"), known.flags.contains(String(text.dropFirst(7).dropLast())) {
      self = .flags(String(text.dropFirst(7).dropLast()))
    } else {
      self = .text(try TextTemplate(node, placeholders: known.programs, also: known.known))
    }
  }
}

extension [CommandTemplate] {
  /// A list of command lines.
  init(_ node: ManifestNode?, _ known: CommandWords) throws(ManifestError) {
    self = []
    for node in try node?.list() ?? [] { append(try CommandTemplate(node, known)) }
  }
}
