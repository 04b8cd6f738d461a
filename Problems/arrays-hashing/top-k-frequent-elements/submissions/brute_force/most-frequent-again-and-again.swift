// Takes the most frequent number out, k times.
class Solution {
  func topKFrequent(_ nums: [Int], _ k: Int) -> [Int] {
    var rest = nums
    var result: [Int] = []
    while result.count < k {
      let most = Set(rest).max { a, b in
        rest.filter { $0 == a }.count < rest.filter { $0 == b }.count
      }!
      result.append(most)
      rest.removeAll { $0 == most }
    }
    return result
  }
}
