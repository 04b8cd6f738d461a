import Foundation
public import SystemPackage
import Yams

/// A value of a YAML file that knows where it stands, so that every mistake has a file and a line.
public struct ManifestNode {
  let node: Node
  let file: String

  /// - Throws: ``ManifestError``, also when the file cannot be read or is empty.
  public init(contentsOf file: FilePath) throws(ManifestError) {
    let data: Data
    do {
      data = try Data(contentsOf: URL(filePath: file.string))
    } catch {
      let cause = ((error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error ?? error) as NSError
      let reason = cause.domain == NSPOSIXErrorDomain ? "\(Errno(rawValue: CInt(cause.code)))" : "\(error)"
      throw ManifestError(.unreadable(reason: reason), at: ManifestLocation(file: file.string, line: 1))
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw ManifestError(.unreadable(reason: "it is not UTF-8 text"), at: ManifestLocation(file: file.string, line: 1))
    }
    try self.init(text: text, file: file.string)
  }

  public init(text: String, file: String) throws(ManifestError) {
    do {
      guard let node = try Yams.compose(yaml: text) else {
        throw ManifestError(.wrongType(expected: "a map"), at: ManifestLocation(file: file, line: 1))
      }
      self.init(node: node, file: file)
    } catch let error as ManifestError {
      throw error
    } catch {
      throw ManifestError(syntax: error, text: text, file: file)
    }
  }

  init(node: Node, file: String) {
    self.node = node
    self.file = file
  }

  public var location: ManifestLocation {
    ManifestLocation(file: file, line: node.mark?.line ?? 1)
  }

  /// True for a value that is written as one word or text.
  public var isScalar: Bool { node.scalar != nil }
  public var isList: Bool { node.sequence != nil }
  public var isMap: Bool { node.mapping != nil }

  /// By its text and not by its tag, which costs a regular expression a value.
  var isNull: Bool {
    guard let scalar = node.scalar, scalar.style == .plain else { return false }
    return ["", "~", "null"].contains(scalar.string)
  }

  public func map() throws(ManifestError) -> ManifestMap {
    guard let mapping = node.mapping else { throw wrongType("a map of keys and values") }
    return ManifestMap(mapping, file: file, location: location)
  }

  public func list() throws(ManifestError) -> [ManifestNode] {
    guard let sequence = node.sequence else { throw wrongType("a list") }
    return sequence.map { ManifestNode(node: $0, file: file) }
  }

  public func strings() throws(ManifestError) -> [String] {
    var strings: [String] = []
    for node in try list() { strings.append(try node.string()) }
    return strings
  }

  /// A scalar's text as it is written, numbers too.
  public func string() throws(ManifestError) -> String {
    guard let scalar = node.scalar else { throw wrongType("text") }
    return scalar.string
  }

  public func integer() throws(ManifestError) -> Int {
    try parse("a whole number", Int.init)
  }

  /// - Parameter unit: what it counts, for the message.
  public func integer(in range: ClosedRange<Int>, _ unit: String? = nil) throws(ManifestError) -> Int {
    let number = try integer()
    guard range.contains(number) else {
      throw invalid("\(number)", expected: "\(range.lowerBound) to \(range.upperBound)\(unit.map { " (\($0))" } ?? "")")
    }
    return number
  }

  /// A number above 0.
  public func number(upTo most: Int, _ unit: String? = nil) throws(ManifestError) -> Double {
    let number = try number()
    guard number > 0, number <= Double(most) else {
      throw invalid("\(number)", expected: "more than 0 and at most \(most)\(unit.map { " (\($0))" } ?? "")")
    }
    return number
  }

  public func number() throws(ManifestError) -> Double {
    try parse("a number") { text in Double(text).flatMap { $0.isFinite ? $0 : nil } }
  }

  public func boolean() throws(ManifestError) -> Bool {
    try parse("true or false") { text in ["true": true, "false": false][text] }
  }

  /// The scalar as a value of another type; `expected` says in words what is accepted.
  public func parse<T>(_ expected: String, _ convert: (String) -> T?) throws(ManifestError) -> T {
    guard let scalar = node.scalar else { throw wrongType(expected) }
    guard let value = convert(scalar.string) else { throw invalid(scalar.string, expected: expected) }
    return value
  }

  /// An error about this value, for what only its reader can know.
  public func invalid(_ value: String, expected: String) -> ManifestError {
    ManifestError(.invalid(value: value, expected: expected), at: location)
  }

  public func wrongType(_ expected: String) -> ManifestError {
    ManifestError(.wrongType(expected: expected), at: location)
  }
}

extension ManifestError {
  fileprivate init(syntax error: any Error, text: String, file: String) {
    let (problem, line) = (error as? YamlError)?.problemAndLine(in: text) ?? ("\(error)", 1)
    self.init(.syntax(problem), at: ManifestLocation(file: file, line: line))
  }
}

extension YamlError {
  fileprivate func problemAndLine(in text: String) -> (String, Int) {
    switch self {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      (problem, mark.line)
    case .duplicatedKeysInMapping(let duplicates, let context):
      (
        "the key '\(duplicates.first ?? "")' is there twice",
        text.line(ofSecond: duplicates.first ?? "", from: context.mark.line) ?? context.mark.line
      )
    default: ("\(self)", 1)
    }
  }
}

extension String {
  /// The parser tells only where the map begins.
  fileprivate func line(ofSecond key: String, from first: Int) -> Int? {
    let lines = split(separator: "\n", omittingEmptySubsequences: false).enumerated().dropFirst(first - 1)
    let indent = lines.first?.element.prefix { $0 == " " } ?? ""
    return lines.filter { $0.element.hasPrefix("\(indent)\(key):") }.dropFirst().first.map { $0.offset + 1 }
  }
}
