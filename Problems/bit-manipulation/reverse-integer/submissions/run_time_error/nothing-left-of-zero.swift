// Without its zeros there is nothing left of 0.
class Solution {
  func reverse(_ x: Int) -> Int {
    let digits = String(abs(x)).reversed().drop { $0 == "0" }
    let result = Int(String(digits))! * x.signum()
    return abs(result) > 2_147_483_647 ? 0 : result
  }
}
