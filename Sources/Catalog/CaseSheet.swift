public import Inputs
public import JudgeModel
import Manifest

/// Cases as a person writes them: LeetCode's text, the lines of one case after those of another, blank lines between
/// them or not. For a program on stdin and stdout the whole text is one case.
public struct CaseSheet: Sendable {
  private let text: String
  /// For messages: a file's path or an option's name.
  private let source: String

  public init(_ text: String, from source: String) {
    self.text = text
    self.source = source
  }

  /// The text of each case, in order.
  ///
  /// - Throws: for the first one that the package's signature or input description does not allow.
  public func cases(for package: ProblemPackage) throws(CatalogError) -> [String] {
    guard let signature = package.problem.signature, let description = package.input else { return [text] }
    let entries = try entries(of: signature)
    for entry in entries { try check(entry, signature, description) }
    return entries.map(\.text)
  }

  /// The lines of one case, and where the first one stands.
  private struct Entry {
    var line: Int
    var lines: [Substring]

    var text: String { lines.joined(separator: "\n") }
  }

  private func entries(of signature: Signature) throws(CatalogError) -> [Entry] {
    let names = signature.lineNames
    guard !names.isEmpty else { return [Entry(line: 1, lines: [])] }
    var entries: [Entry] = []
    for block in blocks {
      for start in stride(from: 0, to: block.lines.count, by: names.count) {
        entries.append(
          Entry(line: block.line + start, lines: Array(block.lines.dropFirst(start).prefix(names.count))))
      }
    }
    if entries.isEmpty { throw mistake(at: 1, .text(.missingLine(names[0]))) }
    return entries
  }

  /// The lines between blank ones.
  private var blocks: [Entry] {
    var blocks = [Entry(line: 1, lines: [])]
    let lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if line.allSatisfy(\.isWhitespace) {
        blocks.append(Entry(line: index + 2, lines: []))
      } else {
        blocks[blocks.count - 1].lines.append(line)
      }
    }
    return blocks
  }

  private func check(
    _ entry: Entry, _ signature: Signature, _ description: InputDescription
  ) throws(CatalogError) {
    let input: CaseInput
    do {
      input = try signature.input(entry.text)
    } catch {
      throw mistake(at: entry.line + error.line(in: signature, of: entry.lines.count), .text(error))
    }
    do {
      try description.validate(input)
    } catch {
      throw mistake(at: entry.line + error.line(in: signature), .violation(error))
    }
  }

  private func mistake(at line: Int, _ mistake: CaseMistake) -> CatalogError {
    .ownCase(ManifestLocation(file: source, line: line), mistake)
  }
}

/// Why a person's own case cannot be used.
public enum CaseMistake: Hashable, Sendable {
  case text(CaseTextError)
  case violation(ConstraintViolation)
}

extension CaseTextError {
  /// Of the case's lines, from 0.
  fileprivate func line(in signature: Signature, of count: Int) -> Int {
    switch self {
    case .missingLine: max(0, count - 1)
    case .extraLine: signature.lineNames.count
    case .invalid(let argument, _):
      if case .design = signature { argument == "the methods" ? 0 : 1 } else { signature.line(of: argument) }
    case .unknownMethod: 0
    case .callCounts: 1
    }
  }
}

extension ConstraintViolation {
  fileprivate func line(in signature: Signature) -> Int {
    if case .design = signature { 1 } else { signature.line(of: subject) }
  }
}

extension Signature {
  /// - Parameter subject: an argument or a part of it: `nums`, `nums[3]`, `nums.length`.
  fileprivate func line(of subject: String) -> Int {
    let name = subject.prefix { $0 != "[" && $0 != "." }
    return lineNames.firstIndex { $0 == name } ?? 0
  }
}
