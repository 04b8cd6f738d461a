class Solution { public: Node* mirror(Node* root) { return root; } };
