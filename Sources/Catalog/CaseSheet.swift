import Foundation
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
    do {
      let entries = try entries(of: signature)
      for entry in entries { try check(entry, signature, description) }
      return entries.map(\.text)
    } catch {
      throw .ownCase(ManifestLocation(file: source, line: error.line), error.mistake, of: package.problem.id)
    }
  }

  /// The lines of one case.
  private struct Entry {
    var lines: [Line]

    var text: String { lines.map { $0.text.trimmingCharacters(in: .whitespaces) }.joined(separator: "\n") }
  }

  private struct Line {
    /// From 1.
    var number: Int
    var text: String
  }

  private struct Misfit: Error {
    var line: Int
    var mistake: CaseMistake
  }

  private func entries(of signature: Signature) throws(Misfit) -> [Entry] {
    let names = signature.lineNames
    guard !names.isEmpty else { return [Entry(lines: [])] }
    let entries = blocks(names).flatMap { lines in
      stride(from: 0, to: lines.count, by: names.count).map { start in
        Entry(lines: Array(lines.dropFirst(start).prefix(names.count)))
      }
    }
    if entries.isEmpty { throw Misfit(line: 1, mistake: .text(.missingLine(names[0]))) }
    return entries
  }

  /// The lines between blank ones.
  private func blocks(_ names: [String]) -> [[Line]] {
    var blocks: [[Line]] = [[]]
    let lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if line.allSatisfy(\.isWhitespace) {
        blocks.append([])
      } else {
        blocks[blocks.count - 1] += line.values(of: names).map { Line(number: index + 1, text: $0) }
      }
    }
    return blocks
  }

  private func check(_ entry: Entry, _ signature: Signature, _ description: InputDescription) throws(Misfit) {
    let lines = entry.lines
    let number = { (index: Int) in lines.isEmpty ? 1 : lines[min(index, lines.count - 1)].number }
    let input: CaseInput
    do {
      input = try signature.input(lines.map(\.text).joined(separator: "\n"))
    } catch {
      throw Misfit(line: number(error.line(in: signature)), mistake: .text(error))
    }
    do {
      try description.validate(input)
    } catch {
      throw Misfit(line: number(error.line(in: signature)), mistake: .violation(error))
    }
  }
}

extension Substring {
  /// The values of a line as LeetCode shows a case, `nums = [3,3], target = 6`; of any other, the line itself. Blanks
  /// keep each value in its column.
  fileprivate func values(of names: [String]) -> [String] {
    let line = drop(while: \.isWhitespace)
    guard line.first?.isLetter == true, line.contains("=") else { return [String(self)] }
    let starts = matches(of: /"(?:\\.|[^"\\])*"|(\w+)\s*=/).filter { match in
      match.output.1.map { names.contains(String($0)) } ?? false
    }
    guard let first = starts.first,
      ["", "Input:"].contains(self[..<first.range.lowerBound].filter { !$0.isWhitespace })
    else { return [String(self)] }
    return starts.enumerated().map { index, start in
      let end = starts.indices.contains(index + 1) ? starts[index + 1].range.lowerBound : endIndex
      let value = self[start.range.upperBound..<end].replacing(/,?\s*$/, with: "")
      return String(repeating: " ", count: self[..<start.range.upperBound].utf8.count) + value
    }
  }
}

/// Why a person's own case cannot be used.
public enum CaseMistake: Hashable, Sendable {
  case text(CaseTextError)
  case violation(ConstraintViolation)
}

extension CaseTextError {
  /// Of the case's lines, from 0.
  fileprivate func line(in signature: Signature) -> Int {
    switch self {
    case .missingLine(let name): max(0, signature.line(of: name) - 1)
    case .extraLine: signature.lineNames.count
    case .invalid(let argument, _):
      if case .design = signature { argument == "the methods" ? 0 : 1 } else { signature.line(of: argument) }
    case .noConstructor, .unknownMethod: 0
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
