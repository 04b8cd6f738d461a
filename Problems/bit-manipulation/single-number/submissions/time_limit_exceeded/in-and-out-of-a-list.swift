// A list in place of a set: each number is searched in it.
class Solution {
  func singleNumber(_ nums: [Int]) -> Int {
    var once: [Int] = []
    for number in nums {
      if once.contains(number) {
        once.removeAll { $0 == number }
      } else {
        once.append(number)
      }
    }
    return once[0]
  }
}
