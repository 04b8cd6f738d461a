class Solution { public: Node* cloneGraph(Node* node) { return node ? new Node(node->val, node->neighbors) : node; } };
