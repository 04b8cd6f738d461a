import Foundation

extension Language {
  /// What a compiler said, as the user should read it: about the file at `path`, without what is about our own files.
  ///
  /// - Returns: an empty text when everything was about our own files.
  public func readable(_ compilerOutput: String, showing path: String) -> String {
    diagnostics.readable(compilerOutput, showing: path)
  }

  /// What a compiler said first about our own files: why the solution cannot be called as the problem asks.
  public func misfit(_ compilerOutput: String) -> String? {
    diagnostics.firstHarnessError(compilerOutput)
  }

  /// Whether a compiler said anything about the user's own file.
  public func isAboutSource(_ compilerOutput: String) -> Bool {
    diagnostics.owners(in: compilerOutput).contains(false)
  }

  public func isAboutDriver(_ compilerOutput: String) -> Bool {
    diagnostics.owners(in: compilerOutput).contains(true)
  }

  private var diagnostics: Diagnostics {
    Diagnostics(
      sources: [solution, program].compactMap { $0?.source },
      otherNames: [solution, program].compactMap { $0?.toldAs },
      harness: [solution, program].compactMap { $0?.driver })
  }
}

/// Compiler output in the form `<file>:<line>…`, where what follows such a line belongs to it.
struct Diagnostics {
  var sources: [String]
  /// Of the sources, in messages of a running program.
  var otherNames: [String] = []
  var harness: [String]

  func readable(_ output: String, showing path: String) -> String {
    var lines: [String] = []
    var isHarness = false
    for line in output.split(separator: "\n", omittingEmptySubsequences: false) {
      if !isNote(line) || !isHarness { isHarness = owner(of: line) ?? isHarness }
      if !isHarness { lines.append(shown(line, as: path)) }
    }
    return lines.joined(separator: "\n").trimmingBlankLines
  }

  /// Without its place.
  func firstHarnessError(_ output: String) -> String? {
    for line in output.split(separator: "\n") where owner(of: line) == true {
      if let error = line.range(of: " error: ") { return String(line[error.upperBound...]) }
    }
    return nil
  }

  func owners(in output: String) -> Set<Bool> {
    Set(output.split(separator: "\n").compactMap(owner))
  }

  /// True for a line that begins a message about our own file, false for one about the user's.
  private func owner(of line: Substring) -> Bool? {
    if harness.contains(where: { begins(line, with: $0) }) { return true }
    if sources.contains(where: { begins(line, with: $0) }) { return false }
    return nil
  }

  /// A note explains the message before it, whatever file it is about.
  private func isNote(_ line: Substring) -> Bool {
    line.prefix { $0 != "\"" && $0 != "'" }.contains(": note: ")
  }

  private func begins(_ line: Substring, with file: String) -> Bool {
    line.starts(with: "\(file):") || line.starts(with: "/box/\(file):")
  }

  private func shown(_ line: Substring, as path: String) -> String {
    var text = String(line)
    if let name = (otherNames + sources).first(where: { text.hasPrefix("\($0):") }) {
      text = path + text.dropFirst(name.count)
    }
    for source in sources {
      text.replace("/box/\(source)", with: path)
      text.replace("File \"\(source)\"", with: "File \"\(path)\"")
    }
    return text
  }
}

extension String {
  fileprivate var trimmingBlankLines: String {
    guard let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(self[...last].drop(while: \.isNewline))
  }
}
