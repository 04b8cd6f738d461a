// All orders of each sum are walked through; the set only hides it.
class Solution {
  func combinationSum(_ candidates: [Int], _ target: Int) -> [[Int]] {
    var result: Set<[Int]> = []

    func search(_ chosen: [Int], _ left: Int) {
      if left == 0 { result.insert(chosen.sorted()) }
      for candidate in candidates where candidate <= left { search(chosen + [candidate], left - candidate) }
    }

    search([], target)
    return Array(result)
  }
}
