import Foundation
import Glibc
import Inputs
import JudgeModel
import Manifest
import SystemPackage
import TestSupport
import Testing

@testable import Catalog

struct GeneratedCaseTests {
  let problems: ProblemsFolder

  init() throws {
    problems = try ProblemsFolder()
  }

  @Test(arguments: [
    ("{nums: {elements: 1..3}}", Arguments(elements: 1...3)),
    ("{nums: {length: 5}}", Arguments(length: 5...5)),
    ("{nums: {length: 3..4, elements: {range: 0}}}", Arguments(length: 3...4, elements: 0...0)),
    ("{target: {at: ends}}", Arguments(place: .ends)),
    ("{target: 0..9}", Arguments(range: 0...9)),
    ("{target: {range: 0..9, at: last}}", Arguments(range: 0...9, place: .last)),
    ("{}", Arguments()),
  ])
  func `keys of a case's own description replace the problem's`(_ with: String, _ arguments: Arguments) throws {
    #expect(try description("pair", with: with) == arguments.description)
  }

  struct Arguments: Sendable {
    var length = 2...10_000
    var elements = -1_000_000_000...1_000_000_000
    var range = Int(Int32.min)...Int(Int32.max)
    var place = PairSum.Place.random

    /// The pair is drawn from all numbers that the problem allows.
    var description: InputDescription {
      var sum = PairSum(
        range: Bounds(range), argument: "nums", elements: Bounds(-1_000_000_000...1_000_000_000))
      sum.place = place
      return .arguments([
        ArgumentDescription(
          name: "nums", value: .array(ArrayDescription(length: Bounds(length), elements: .integer(Bounds(elements))))),
        ArgumentDescription(name: "target", value: .pairSum(sum)),
      ])
    }
  }

  @Test(arguments: [
    ("{target: 9}", 1, Value.integer(9)), ("{nums: [1, 2]}", 0, .array([.integer(1), .integer(2)])),
    ("{nums: \"[1,2]\"}", 0, .array([.integer(1), .integer(2)])),
  ])
  func `a plain value is taken as it is`(_ with: String, _ index: Int, _ value: Value) throws {
    guard case .arguments(let arguments) = try description("pair", with: with) else { return }
    #expect(arguments[index].value == .fixed(value))
  }

  @Test(arguments: [
    ("nums: {length: 5, elements: 1..3}", "shape: distinct"),
    ("nums: {length: 30, elements: 1..40, sorted: true}", "shape: random"),
  ])
  func `an input that the problem does not allow is refused`(_ nums: String, _ shape: String) throws {
    try problems.folder.write(
      """
      name: Sum
      signature:
        function: f
        parameters: [{name: nums, type: "integer[]"}, {name: target, type: integer}]
        returns: integer
      input: {\(nums), target: {range: 2..80, sum_of_one_pair_in: nums, at: first}}

      """, to: "arrays/sum/problem.yaml")
    let example = "{input: '[\((1...5).map(String.init).joined(separator: ","))]\n9', answer: '0'}"
    try problems.folder.write(
      "examples: [\(example)]\ngenerated: [{name: too much, seed: 1, \(shape)}]\n", to: "arrays/sum/tests.yaml")
    #expect(throws: (any Error).self) { try tests("sum").generated[0].input() }
  }

  @Test func `a string with dots is taken as it is`() throws {
    try problems.folder.write(
      """
      name: Path
      signature: {function: f, parameters: [{name: path, type: string}], returns: string}
      input: {path: {length: 1..9, alphabet: "a./"}}

      """, to: "arrays/path/problem.yaml")
    try problems.folder.write(
      "examples: [{input: '\"a\"', answer: '\"a\"'}]\ngenerated: [{name: up, seed: 1, with: {path: a/../a}}]\n",
      to: "arrays/path/tests.yaml")
    let generated = try tests("path").generated[0]
    #expect(
      generated.description == .arguments([ArgumentDescription(name: "path", value: .fixed(.string("a/../a")))]))
  }

  @Test func `a class's constructor, methods and their weights may be described otherwise`() throws {
    let with = "{constructor: {start: 7}, calls: 5, methods: {add: {step: 2..3}}, weights: {total: 4}}"
    guard case .calls(let calls) = try description("counter", with: with) else { return }
    #expect(calls.constructor == [ArgumentDescription(name: "start", value: .fixed(.integer(7)))])
    #expect(calls.count == 5...5)
    #expect(calls.methods[0].arguments == [ArgumentDescription(name: "step", value: .integer(Bounds(2...3)))])
    #expect(calls.methods.map(\.weight) == [1, 4])
  }

  @Test func `an input is made once and then read from the cache`() throws {
    let (text, digest) = try generatedInput()
    try generate("{name: big, size: 9, seed: 3, input_sha256: \(digest), answer: \"[0,1]\"}")
    let file = problems.cache.appending(digest.rawValue)

    let first = try #require(try cases().last)
    #expect(first == TestCase(id: "big", group: .secret, input: .file(file), answer: .text(.text("[0,1]"))))
    #expect(try first.input.read() == text)

    let made = try #require(try time(of: file))
    _ = try cases()
    #expect(try time(of: file) == made)
    #expect(problems.folder.files(in: "cache") == [digest.rawValue])
  }

  @Test func `an input that was written to is made anew`() throws {
    let (text, digest) = try generatedInput()
    try generate("{name: big, size: 9, seed: 3, input_sha256: \(digest), answer: \"[0,1]\"}")
    let file = problems.cache.appending(digest.rawValue)
    _ = try cases()
    try "[0,1]\n1".write(toFile: file.string, atomically: false, encoding: .utf8)
    #expect(try cases().last?.input.read() == text)
  }

  @Test func `an input that is not the recorded one is an error and leaves nothing in the cache`() throws {
    try generate("{name: big, size: 9, seed: 4, input_sha256: \(try generatedInput().digest), answer: \"[0,1]\"}")
    #expect(throws: CatalogError.inputChanged(location, name: "big", generator: CaseGenerator.version)) { try cases() }
    #expect(problems.folder.files(in: "cache").isEmpty)
  }

  @Test(arguments: ["answer: \"[0,1]\"", "input_sha256: \(String(repeating: "0", count: 64))"])
  func `a case that was not recorded is an error`(_ keys: String) throws {
    try generate("{name: big, size: 9, seed: 3, \(keys)}")
    #expect(throws: CatalogError.unrecorded(location, name: "big")) { try cases() }
  }

  @Test func `the answer may be a digest`() throws {
    let (_, digest) = try generatedInput()
    try generate("{name: big, size: 9, seed: 3, input_sha256: \(digest), answer_sha256: \(digest)}")
    #expect(try cases().last?.answer == .digest(digest))
  }

  private var location: ManifestLocation {
    ManifestLocation(file: problems.folder.path.appending("arrays/pair/tests.yaml").string, line: 6)
  }

  private func generatedInput() throws -> (text: String, digest: Digest) {
    let package = try problems.catalog.package("pair")
    let (signature, description) = try (#require(package.problem.signature), #require(package.input))
    let text = signature.text(of: try CaseGenerator(seed: 3, shape: .random, size: 9).input(for: description))
    return (text, Digest(of: text))
  }

  private func generate(_ text: String) throws {
    try problems.folder.write(ProblemsFolder.pairTests + "generated:\n  - \(text)\n", to: "arrays/pair/tests.yaml")
  }

  private func description(_ problem: String, with: String) throws -> InputDescription {
    let file = problem == "pair" ? "arrays/pair/tests.yaml" : "design/counter/tests.yaml"
    try problems.folder.write(
      problems.folder.read(file) + "generated:\n  - {name: g, seed: 1, with: \(with)}\n", to: file)
    return try tests(problem).generated[0].description
  }

  private func tests(_ problem: String) throws -> TestsManifest {
    let package = try problems.catalog.package(problem)
    return try package.testsManifest(#require(package.problem.signature), #require(package.input))
  }

  private func cases() throws -> [TestCase] {
    try problems.catalog.package("pair").cases(cachingInputsIn: problems.cache)
  }

  /// Of the last change of what is known about the file.
  private func time(of file: FilePath) throws -> Int? {
    var status = Glibc.stat()
    return stat(file.string, &status) == 0 ? status.st_ctim.tv_nsec : nil
  }
}
