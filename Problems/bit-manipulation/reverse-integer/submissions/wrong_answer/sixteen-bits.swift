// The bounds are those of 16 bits.
class Solution {
  func reverse(_ x: Int) -> Int {
    var rest = x
    var result = 0
    while rest != 0 {
      result = result * 10 + rest % 10
      rest /= 10
    }
    return Int16(exactly: result) == nil ? 0 : result
  }
}
