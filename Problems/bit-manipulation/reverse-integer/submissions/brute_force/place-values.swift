// The first digit counts 1, the second 10, and so on.
class Solution {
  func reverse(_ x: Int) -> Int {
    var sum = 0
    var place = 1
    for character in String(x) {
      guard let digit = character.wholeNumberValue else { continue }
      sum += digit * place
      place *= 10
    }
    if x < 0 { sum = -sum }
    return sum < -2_147_483_648 || sum > 2_147_483_647 ? 0 : sum
  }
}
