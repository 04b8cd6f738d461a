class BSTIterator {
    stack<TreeNode*> s;
    void push(TreeNode* n) { for (; n; n = n->left) s.push(n); }
public:
    BSTIterator(TreeNode* root) { push(root); }
    int next() { auto n = s.top(); s.pop(); push(n->right); return n->val; }
    bool hasNext() { return !s.empty(); }
};
