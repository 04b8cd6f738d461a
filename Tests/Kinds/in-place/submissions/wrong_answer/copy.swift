class Solution { func rotate(_ matrix: inout [[Int]]) { var copy = matrix; copy.reverse() } }
