// The tenth digit overflows before it is checked.
class Solution {
  func reverse(_ x: Int) -> Int {
    var rest = Int32(x)
    var result: Int32 = 0
    while rest != 0 {
      result = result * 10 + rest % 10
      rest /= 10
    }
    return Int(result)
  }
}
