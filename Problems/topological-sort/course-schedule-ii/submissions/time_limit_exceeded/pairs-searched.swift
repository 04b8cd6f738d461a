// All pairs are searched for each course that is taken.
class Solution {
  func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {
    var open = Array(repeating: 0, count: numCourses)
    for pair in prerequisites { open[pair[0]] += 1 }
    var order = (0..<numCourses).filter { open[$0] == 0 }
    var next = 0
    while next < order.count {
      for pair in prerequisites where pair[1] == order[next] {
        open[pair[0]] -= 1
        if open[pair[0]] == 0 { order.append(pair[0]) }
      }
      next += 1
    }
    return order.count == numCourses ? order : []
  }
}
