class Solution {
  func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {
    var order: [Int] = []
    while order.count < numCourses {
      let next = (0..<numCourses).first { course in
        !order.contains(course) && prerequisites.allSatisfy { $0[0] != course || order.contains($0[1]) }
      }
      guard let next else { return [] }
      order.append(next)
    }
    return order
  }
}
