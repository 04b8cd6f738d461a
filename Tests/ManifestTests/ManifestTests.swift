import Manifest
import SystemPackage
import TestSupport
import Testing

struct ManifestTests {
  @Test func `values are read by their keys`() throws {
    var map = try map("name: Two Sum\nlimit: 0.2\ncount: 3\nfast: true\nwords: [a, 2]\n")
    #expect(try map.required("name").string() == "Two Sum")
    #expect(try map.required("limit").number() == 0.2)
    #expect(try map.required("count").integer() == 3)
    #expect(try map.required("fast").boolean())
    #expect(try map.required("words").strings() == ["a", "2"])
    #expect(map.optional("absent") == nil)
    try map.finish()
  }

  @Test func `numbers are text too, as they are written`() throws {
    var map = try map("version: 2025-09\nrange: 2..10^4\nhex: 0x10\nyes: yes\n")
    #expect(try map.required("version").string() == "2025-09")
    #expect(try map.required("range").string() == "2..10^4")
    #expect(try map.required("hex").string() == "0x10")
    #expect(try map.required("yes").string() == "yes")
  }

  @Test(arguments: ["key:\n", "key: null\n", "key: ~\n", "other: 1\n"])
  func `a key without a value is absent`(_ text: String) throws {
    var map = try map(text)
    #expect(map.optional("key") == nil)
    #expect(throws: ManifestError(.missingKey("key"), at: line(1))) { try map.required("key") }
  }

  @Test func `the text null is a value`() throws {
    var map = try map("key: \"null\"\n")
    #expect(try map.required("key").string() == "null")
  }

  @Test func `keys keep the order of the file`() throws {
    var map = try map("b: 1\na: 2\nc: 3\n")
    #expect(map.keys == ["b", "a", "c"])
    #expect(map.all().map(\.key) == ["b", "a", "c"])
    try map.finish()
  }

  @Test func `an unknown key has its own line and the known ones`() throws {
    var map = try map("name: a\nlist: [1]\nnaem: b\n")
    _ = try map.required("name")
    _ = map.optional("list")
    #expect(throws: ManifestError(.unknownKey("naem", known: ["name", "list"]), at: line(3))) { try map.finish() }
  }

  @Test func `a missing key has the line of the map it is missing from`() throws {
    var map = try map("a: 1\nb:\n  c: 2\n")
    var inner = try map.required("b").map()
    #expect(throws: ManifestError(.missingKey("name"), at: line(3))) { try inner.required("name") }
  }

  @Test func `a missing key that was misspelt has the line of the misspelling`() throws {
    var map = try map("name: a\nextentions: [b]\n")
    _ = try map.required("name")
    #expect(throws: ManifestError(.missingKey("extensions", misspelt: "extentions"), at: line(2))) {
      try map.required("extensions")
    }
  }

  @Test func `a key that was read is no misspelling of another`() throws {
    var map = try map("encode: a\n")
    _ = try map.required("encode")
    #expect(throws: ManifestError(.missingKey("decode"), at: line(1))) { try map.required("decode") }
  }

  enum Reading: Sendable {
    case text, integer, number, boolean, list, texts, map

    func read(_ node: ManifestNode) throws {
      switch self {
      case .text: _ = try node.string()
      case .integer: _ = try node.integer()
      case .number: _ = try node.number()
      case .boolean: _ = try node.boolean()
      case .list: _ = try node.list()
      case .texts: _ = try node.strings()
      case .map: _ = try node.map()
      }
    }
  }

  @Test(arguments: [
    ("x: [1]", Reading.text, "text"), ("x: {a: 1}", .integer, "a whole number"), ("x: 1", .list, "a list"),
    ("x: [a, [b]]", .texts, "text"), ("x: 1", .map, "a map of keys and values"),
  ])
  func `a value of another type has its line`(_ text: String, _ reading: Reading, _ expected: String) throws {
    var map = try map("# comment\n\(text)\n")
    let node = try map.required("x")
    #expect(throws: ManifestError(.wrongType(expected: expected), at: line(2))) { try reading.read(node) }
  }

  @Test(arguments: [
    ("1.5", Reading.integer, "a whole number"), ("99999999999999999999", .integer, "a whole number"),
    ("fast", .number, "a number"), ("inf", .number, "a number"), ("nan", .number, "a number"),
    ("yes", .boolean, "true or false"),
  ])
  func `a value that cannot be read is named with what would do`(
    _ value: String, _ reading: Reading, _ expected: String
  ) throws {
    var map = try map("x:\n  \(value)\n")
    let node = try map.required("x")
    #expect(throws: ManifestError(.invalid(value: value, expected: expected), at: line(2))) { try reading.read(node) }
  }

  @Test(arguments: [
    ("a: [1\nb: 2\n", 2), ("a: 1\n b: 2\n", 2), ("a: \"x\nb: 2\n", 3), ("a: b: c\n", 1), ("\tb: 2\n", 1),
  ])
  func `a syntax error has its line`(_ text: String, _ line: Int) throws {
    let error = try #require(throws: ManifestError.self) { try ManifestNode(text: text, file: "toy.yaml") }
    guard case .syntax(let words) = error.problem else {
      Issue.record("\(error.problem)")
      return
    }
    #expect(!words.isEmpty)
    #expect(error.location == self.line(line))
  }

  @Test func `a key that is there twice is an error where it is again`() throws {
    #expect(throws: ManifestError(.syntax("the key 'b' is there twice"), at: line(5))) {
      try ManifestNode(text: "a: 1\nin:\n  b: 2\n  c: 3\n  b: 4\n", file: "toy.yaml")
    }
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n"])
  func `an empty file is an error`(_ text: String) {
    #expect(throws: ManifestError(.wrongType(expected: "a map"), at: line(1))) {
      try ManifestNode(text: text, file: "toy.yaml")
    }
  }

  @Test func `a missing file is an error with its path`() throws {
    let file = try TemporaryFolder().path.appending("toy.yaml")
    let error = try #require(throws: ManifestError.self) { try ManifestNode(contentsOf: file) }
    #expect(error.location == ManifestLocation(file: file.string, line: 1))
    guard case .unreadable = error.problem else {
      Issue.record("\(error.problem)")
      return
    }
  }

  @Test func `a place is printed so that terminals link it`() {
    #expect("\(line(7))" == "toy.yaml:7")
  }

  private func map(_ text: String) throws -> ManifestMap {
    try ManifestNode(text: text, file: "toy.yaml").map()
  }

  private func line(_ number: Int) -> ManifestLocation {
    ManifestLocation(file: "toy.yaml", line: number)
  }
}
