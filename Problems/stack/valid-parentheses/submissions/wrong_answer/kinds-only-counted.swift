// Three counters don't see that pairs overlap.
class Solution {
  func isValid(_ s: String) -> Bool {
    var round = 0
    var square = 0
    var curly = 0
    for c in s {
      switch c {
      case "(": round += 1
      case ")": round -= 1
      case "[": square += 1
      case "]": square -= 1
      case "{": curly += 1
      default: curly -= 1
      }
      if round < 0 || square < 0 || curly < 0 { return false }
    }
    return round == 0 && square == 0 && curly == 0
  }
}
