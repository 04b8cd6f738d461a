import ArgumentParser
import Authoring
import Catalog
import Foundation
import JudgeModel
import Languages
import MasteryLog
import SystemPackage

/// Writes the files that every package has, from a signature.
struct NewProblem: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin a package: its files, as far as a signature tells what is in them.",
    discussion: """
      A signature has the types of Problems/README.md; what returns void is judged by its first argument of several \
      values. A class to design has its methods in braces. Title, difficulty and patterns of a problem that judge knows \
      by name need not be given. Nothing that is there is changed.

      Examples:
        judge problem new pair-of-songs --pattern arrays-hashing --difficulty easy \
      --signature 'pairs(times: integer[], limit: integer) -> integer'
        judge problem new my-cache --pattern design --difficulty medium \
      --signature 'class Cache(size: integer) { get(key: integer) -> integer; drop() -> void }'
      """)

  @Argument(help: "The new problem's slug: lower-case letters, digits and hyphens.")
  var slug: String

  @Option(help: "How a solution is called: name(argument: type, …) -> type.")
  var signature: String

  @Option(help: "A pattern's id; the first is the folder.", completion: Completions.patterns)
  var pattern: [String] = []

  @Option(help: "How difficult it is.")
  var difficulty: DifficultyArgument?

  @Option(help: "The title (default: the words of the slug).")
  var title: String?

  @Option(
    name: .shortAndLong, help: "A language to begin submissions in; again for more.", completion: Completions.languages)
  var language: [String] = []

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("The folder of the package's folder (default: among your own problems).", valueName: "folder"),
    completion: .directory)
  var place: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let here = Composition.current
    let catalog = try here.catalog()
    guard let id = ProblemID(rawValue: slug) else { throw CommandError.badSlug(slug) }
    if catalog.contains(id) { throw CommandError.packageExists(id) }
    let facts = try facts(of: id, catalog)
    let sketch = try PackageSketch(facts, signature: signature)
    let languages = try languages(for: sketch, here)

    let own = here.data.appending("problems").appending(facts.patterns[0])
    let folder = (place.map { FilePath($0) } ?? own).appending(slug)
    let files = try sketch.write(to: folder, in: languages)
    let name = place == nil ? slug : folder.string
    if output.json {
      try printJSON(NewProblemReport(problem: id, folder: folder.string, files: files))
    } else {
      print(folder, files, name)
    }
  }

  private func print(_ folder: FilePath, _ files: [String], _ name: String) {
    let terminal = output.terminal
    terminal.print("  wrote \(terminal.styled(folder.string, .bold))")
    for file in files { terminal.print("    \(file)") }
    terminal.print(
      "\n  \(terminal.command) problem record \(name.shellQuoted) fills in the answers of generated cases;")
    terminal.print("  \(terminal.command) problem verify \(name.shellQuoted) says what is still to do")
    terminal.printNext("problem verify \(name.shellQuoted)")
  }

  /// What the person says counts more than the index.
  private func facts(of id: ProblemID, _ catalog: Catalog) throws -> IndexedProblem {
    let known = try catalog.index().first { $0.id == id }
    let patterns = pattern.isEmpty ? known?.patterns ?? [] : pattern
    let existing = try catalog.patterns().map(\.id)
    for pattern in patterns where !existing.contains(pattern) {
      throw CommandError.unknownPattern(pattern, similar: existing.nearest(to: pattern))
    }
    guard let difficulty = difficulty?.difficulty ?? known?.difficulty, !patterns.isEmpty else {
      throw CommandError.missingFacts(id)
    }
    let words = slug.split(separator: "-").map(\.capitalized).joined(separator: " ")
    return IndexedProblem(id: id, title: title ?? known?.title ?? words, difficulty: difficulty, patterns: patterns)
  }

  /// That of the last attempt, or judge's own, unless some are named.
  private func languages(for sketch: PackageSketch, _ here: Composition) throws -> [Language] {
    let registry = try here.languages()
    let own = registry.ids.first { (try? registry[$0])?.isForCheckers == true }
    // A log that cannot be read is no reason not to begin.
    let last = try? here.log().lastLanguage()
    let names: [String?] = language.isEmpty ? [nil] : language
    return try names.map {
      try LanguageChoice(
        named: $0, file: nil, last: last ?? own, for: sketch.signature, among: registry, searchPath: here.searchPath
      ).language
    }
  }
}

struct NewProblemReport: Encodable {
  let schema = 1
  let problem: ProblemID
  let folder: String
  /// Relative to the folder.
  let files: [String]
}
