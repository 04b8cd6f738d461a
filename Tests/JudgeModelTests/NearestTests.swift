import Testing

@testable import JudgeModel

struct NearestTests {
  static let names = ["two-sum", "three-sum", "coin-change", "number-of-islands", "reading-room", "two-sum-ii"]

  @Test(arguments: [
    ("tow-sum", ["two-sum"]),
    ("two", ["two-sum", "two-sum-ii"]),
    ("islands", ["number-of-islands"]),
    ("coin_change", ["coin-change"]),
    ("xyzzy-and-more", []),
    ("", []),
  ])
  func `names are suggested that are like the word or contain it`(_ word: String, _ nearest: [String]) {
    #expect(Self.names.nearest(to: word) == nearest)
  }

  @Test func `no more than three are suggested, the best first`() {
    #expect(["aaab", "aaba", "aaaa", "aabb", "abbb"].nearest(to: "aaaa") == ["aaaa", "aaab", "aaba"])
  }

  @Test(arguments: [("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("kitten", "sitting", 3), ("ab", "", 2)])
  func `a distance counts edits and swaps of neighbours`(_ left: String, _ right: String, _ distance: Int) {
    #expect(left.distance(to: right) == distance)
    #expect(right.distance(to: left) == distance)
  }
}
