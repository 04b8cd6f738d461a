import JudgeModel
import Testing

@testable import Judging

struct SignatureLineTests {
  @Test(arguments: [
    ("class Solution {\n  func twoSum() {}\n}", 2), ("class Solution:\n  def two_sum(self): pass", 2),
    ("\n\nint twosum() {}", 3), ("class Solution {\n  func towSum() {}\n}", 2),
    ("# nothing\nclass Solution:\n  def solve(self): pass", 2),
  ])
  func `the line is where the source has what is called, or what was meant`(_ source: String, _ line: Int) {
    let signature = Signature.function(Function(name: "twoSum", parameters: [], returns: .value(.integer)))
    #expect(signature.line(in: source) == line)
  }

  @Test func `without anything like it there is no line`() {
    let signature = Signature.design(DesignClass(name: "LRUCache", constructor: [], methods: []))
    #expect(signature.line(in: "print(1)") == nil)
  }
}
