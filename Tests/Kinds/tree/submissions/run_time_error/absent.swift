class Solution { func invertTree(_ root: TreeNode?) -> TreeNode? { invertTree(root!.left) } }
