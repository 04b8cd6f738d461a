import ArgumentParser
import Catalog
import Foundation
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
      return CaseSheet(try FilePath(path).readText(), from: path)
    case .standardInput:
      return CaseSheet(String(decoding: try FileDescriptor.standardInput.readToEnd(), as: UTF8.self), from: "stdin")
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

extension FilePath {
  fileprivate func readText() throws -> String {
    do {
      let file = try FileDescriptor.open(self, .readOnly)
      return String(decoding: try file.closeAfter { try file.readToEnd() }, as: UTF8.self)
    } catch let error as Errno where error != .interrupted {
      throw CommandError.unreadableCases(string, error)
    }
  }
}

/// What `--keep` names the case.
enum KeptCaseName: ExpressibleByArgument, CustomStringConvertible {
  case numbered
  case named(String)

  init?(argument: String) {
    guard !argument.isEmpty, argument.allSatisfy({ $0.isLetter || $0.isNumber || "-_".contains($0) }) else {
      return nil
    }
    self = .named(argument)
  }

  var description: String { name ?? "my-001" }

  var name: String? {
    if case .named(let name) = self { name } else { nil }
  }
}
