import Checkers
import Foundation
import JudgeModel
import Testing

/// The default output validator of the ICPC problem package format (2025-09).
struct TokenCheckerTests {
  @Test(arguments: [
    ("1 2\n3\n", "1 2\n3\n"), ("1 2 3", "1 2\n3\n"), ("1\t2\r\n3\r\n", "1 2\n3\n"), ("  1\n\n2 3  \n\n", "1 2\n3\n"),
    ("YES", "Yes\n"), ("", ""), (" \n", ""), ("", "\n"), ("1\u{b}2\u{c}3", "1 2 3"),
  ])
  func `tokens are compared without regard to case and space`(_ output: String, _ answer: String) {
    #expect(TokenChecker().check(output, against: answer) == .correct)
  }

  @Test(arguments: [
    ("", "1\n", "expected 1 tokens, got 0"),
    ("1 2", "1\n", "expected 1 tokens, got 2"),
    ("1", "1 2\n", "expected 2 tokens, got 1"),
    ("1 3\n", "1 2\n", "token 2: expected 2, got 3"),
    ("1.0", "1", "token 1: expected 1, got 1.0"),
    ("12", "1 2", "token 1: expected 1, got 12"),
    ("1\0", "1", "token 1: expected 1, got 1\0"),
    ("1\u{a0}2", "1 2", "token 1: expected 1, got 1\u{a0}2"),
    (String(repeating: "x", count: 50), "1", "token 1: expected 1, got \(String(repeating: "x", count: 40))…"),
  ])
  func `the first token that differs is named`(_ output: String, _ answer: String, _ reason: String) {
    #expect(TokenChecker().check(output, against: answer) == .wrong(reason: reason))
  }

  @Test(arguments: [("YES", false), ("Yes", true)])
  func `case counts when the package says so`(_ output: String, _ isCorrect: Bool) {
    var rule = TokenRule()
    rule.caseSensitive = true
    #expect((TokenChecker(rule).check(output, against: "Yes") == .correct) == isCorrect)
  }

  @Test(arguments: [
    ("1 2\n", true), ("1  2\n", false), ("1 2", false), ("1 2\n\n", false), (" 1 2\n", false), ("1\t2\n", false),
    ("1 2\r\n", false), ("12\n", false),
  ])
  func `space counts when the package says so`(_ output: String, _ isCorrect: Bool) {
    var rule = TokenRule()
    rule.spaceChangeSensitive = true
    #expect((TokenChecker(rule).check(output, against: "1 2\n") == .correct) == isCorrect)
  }

  @Test(
    arguments: [
      (1e-3, nil, "0.5", "0.5009", true), (1e-3, nil, "0.5", "0.5011", false), (1e-3, nil, "1000", "1000.5", false),
      (nil, 1e-3, "1000", "1000.5", true), (nil, 1e-3, "1000", "1001.1", false), (nil, 1e-3, "0", "0.0001", false),
      (1e-3, 1e-3, "0", "0.0001", true), (1e-3, 1e-3, "-1000", "-1000.9", true), (1e-3, nil, "1", "1.0000", true),
      (1e-3, nil, "1", "1e0", true), (1e-3, nil, "1", "one", false), (1e-3, nil, "x", "1", false),
      (1e-3, nil, "YES", "yes", true), (1e-3, nil, "1", "nan", false), (1e-3, 1e-3, "1", "inf", false),
      (nil, nil, "1", "1.0", false), (1e-3, nil, "1", "0x1", true),
    ] as [(Double?, Double?, String, String, Bool)])
  func `numbers may differ absolutely or relatively`(
    _ absolute: Double?, _ relative: Double?, _ answer: String, _ output: String, _ isCorrect: Bool
  ) {
    #expect((TokenChecker(rule(absolute, relative)).check(output, against: answer) == .correct) == isCorrect)
  }

  @Test(arguments: [("inf", "inf", true), ("nan", "nan", true), ("1", "inf", false), ("-inf", "inf", false)])
  func `an infinite answer is only equal to itself`(_ output: String, _ answer: String, _ isCorrect: Bool) {
    #expect((TokenChecker(rule(1e-6, 1e-6)).check(output, against: answer) == .correct) == isCorrect)
  }

  @Test func `bytes that are no UTF-8 are a wrong answer and do no harm`() {
    let output = String(decoding: [0x31, 0xff, 0xfe], as: UTF8.self)
    #expect(TokenChecker().check(output, against: "1") == .wrong(reason: "token 1: expected 1, got 1\u{fffd}\u{fffd}"))
  }

  private func rule(_ absolute: Double?, _ relative: Double?) -> TokenRule {
    var rule = TokenRule()
    rule.absoluteTolerance = absolute
    rule.relativeTolerance = relative
    return rule
  }
}
