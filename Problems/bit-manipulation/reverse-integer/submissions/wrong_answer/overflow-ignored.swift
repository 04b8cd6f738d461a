// The result is returned even where it does not fit into 32 bits.
class Solution {
  func reverse(_ x: Int) -> Int {
    var rest = x
    var result = 0
    while rest != 0 {
      result = result * 10 + rest % 10
      rest /= 10
    }
    return result
  }
}
