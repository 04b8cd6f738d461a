import Inputs
import JudgeModel
import Manifest
import Testing

@testable import Catalog

struct RangeTests {
  @Test(arguments: [
    ("7", 7...7), ("2..10^4", 2...10_000), ("-10^9..10^9", -1_000_000_000...1_000_000_000),
    ("-2^31..2^31-1", Int(Int32.min)...Int(Int32.max)), ("-2^63..2^63-1", Int.min...Int.max),
    ("1_000..2_000", 1000...2000),
    ("1 .. 5", 1...5), ("-5..-2", -5 ... -2), ("0^5..1^9", 0...1), ("10^0", 1...1),
    ("-9223372036854775808..9223372036854775807", Int.min...Int.max),
  ])
  func `a range is two numbers or one`(_ text: String, _ range: ClosedRange<Int>) throws {
    #expect(try node(text).range() == range)
  }

  @Test(arguments: ["", "..", "1..", "..5", "1...5", "1..2..3", "2^64", "2^63", "10^19", "2^-1", "x..y", "1.5"])
  func `what is no range is refused`(_ text: String) throws {
    let error = ManifestError(
      .invalid(value: text, expected: "a range such as 2..10^4"), at: ManifestLocation(file: "toy.yaml", line: 1))
    #expect(throws: error) { try node(text).range() }
  }

  @Test(arguments: [
    ("5..1", ManifestError.Problem.reversedRange("5..1", low: "5", high: "1")),
    ("10^5..10^4", .reversedRange("10^5..10^4", low: "10^5", high: "10^4")),
    ("0-50", .invalid(value: "0-50", expected: "written 0..50")),
    ("10^4 – 10^5", .invalid(value: "10^4 – 10^5", expected: "written 10^4..10^5")),
  ])
  func `a range that is backwards or has a hyphen is told how to be written`(
    _ text: String, _ problem: ManifestError.Problem
  ) throws {
    #expect(throws: ManifestError(problem, at: ManifestLocation(file: "toy.yaml", line: 1))) { try node(text).range() }
  }

  @Test(arguments: [
    ("0.5..1", 0.5...1), ("-100..100", -100...100), ("10^4", 10_000...10_000), ("-1e3..2.5e3", -1000...2500),
  ])
  func `a range of doubles may have decimals`(_ text: String, _ range: ClosedRange<Double>) throws {
    #expect(try node(text).decimalRange() == range)
  }

  @Test(arguments: [
    ("a-e", "abcde"), ("a-c0-2", "abc012"), ("01", "01"), ("-a", "-a"), ("a-", "a-"), ("+-/", "+,-./"), (" a", " a"),
    ("é", "é"),
  ])
  func `an alphabet has characters and spans`(_ text: String, _ characters: String) throws {
    #expect(try node(text).alphabet() == Array(characters.unicodeScalars))
  }

  @Test(arguments: ["", "z-a"])
  func `an alphabet has characters, in order`(_ text: String) throws {
    #expect(throws: ManifestError.self) { try node(text).alphabet() }
  }

  private func node(_ text: String) throws -> ManifestNode {
    try ManifestNode(text: "\"\(text)\"", file: "toy.yaml")
  }
}
