import ArgumentParser
import Catalog
import JudgeModel
import SystemPackage

/// What `--input` gives: the text of cases, a file that has it, or stdin.
enum CaseInputOption: ExpressibleByArgument, CustomStringConvertible {
  case text(String)
  case file(String)
  case standardInput

  init(argument: String) {
    if argument == "-" {
      self = .standardInput
    } else if argument.hasPrefix("@") {
      self = .file(String(argument.dropFirst()))
    } else {
      self = .text(argument)
    }
  }

  /// As it was given.
  var description: String {
    switch self {
    case .text(let text): text
    case .file(let path): "@\(path)"
    case .standardInput: "-"
    }
  }

  /// - Parameter isProgram: whether the text is what a program reads, and not JSON.
  func read(forProgram isProgram: Bool) throws -> CaseSheet {
    switch self {
    case .text(let text):
      let lines = isProgram ? text.replacing("\\n", with: "\n") : text.withLineBreaks
      // Programs read lines, and a shell's argument has no newline at its end.
      return CaseSheet(isProgram && !lines.hasSuffix("\n") ? lines + "\n" : lines, from: "--input")
    case .file(let path):
      return CaseSheet(
        try read(path) { limit throws(TextFault) in try FilePath(path).readText(upTo: limit) }, from: path)
    case .standardInput:
      return CaseSheet(
        try read("stdin") { limit throws(TextFault) in
          try FileDescriptor.standardInput.readText(upTo: limit)
        }, from: "stdin")
    }
  }

  /// A case of LeetCode's has less than a tenth of this.
  private static let largest = ByteCount.mebibytes(16)

  private func read(
    _ name: String, _ read: (ByteCount) throws(TextFault) -> String
  ) throws(CommandError) -> String {
    do {
      return try read(Self.largest)
    } catch {
      throw .badCases(name, error)
    }
  }
}

extension String {
  /// `\n` outside of JSON's strings begins a line, so that a case can be typed without the shell's `$'…'`.
  fileprivate var withLineBreaks: String {
    var text = ""
    var isQuoted = false
    var rest = self[...]
    while let character = rest.popFirst() {
      switch character {
      case "\"": isQuoted.toggle()
      case "\\" where !isQuoted && rest.first == "n":
        rest.removeFirst()
        text.append("\n")
        continue
      case "\\":
        text.append(character)
        if let escaped = rest.popFirst() { text.append(escaped) }
        continue
      default: break
      }
      text.append(character)
    }
    return text
  }
}

/// What `--keep` names the case.
enum KeptCaseName: ExpressibleByArgument, CustomStringConvertible {
  case numbered
  case named(String)

  /// Any text: a name that is none is explained later, while the parser would only find the word unexpected.
  init(argument: String) {
    self = .named(argument)
  }

  func check() throws(CommandError) {
    guard let name, name.isEmpty || !name.allSatisfy({ $0.isLetter || $0.isNumber || "-_".contains($0) }) else {
      return
    }
    throw .badCaseName(name)
  }

  var description: String { name ?? "my-001" }

  var name: String? {
    if case .named(let name) = self { name } else { nil }
  }
}
