import Manifest

/// How one kind of submission is compiled and run.
struct Build: Hashable, Sendable {
  /// The user's file in /box.
  var source: String
  /// How the language's runtime names it in messages, where that is another name.
  var toldAs: String?
  /// The file that calls it; nil where nothing does.
  var driver: String?
  var compile: [CommandTemplate]
  /// What of /box is needed to run, as names of files.
  var keep: [String]
  var run: CommandTemplate

  init?(_ node: ManifestNode?, _ known: CommandWords) throws(ManifestError) {
    guard var map = try node?.map() else { return nil }
    source = try map.required("source").string()
    toldAs = try map.optional("told_as")?.string()
    driver = try map.optional("driver")?.string()
    compile = try .init(map.optional("compile"), known)
    keep = try map.optional("keep")?.strings() ?? [source] + [driver].compactMap(\.self)
    run = try CommandTemplate(map.required("run"), known)
    try map.finish()
  }

  /// The names of the files in /box that are the user's or ours.
  var files: [String] { [source] + [driver].compactMap(\.self) }
}
