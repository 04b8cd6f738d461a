class Node {
public:
    int val;
    Node* next;
    Node* random;

    Node(int _val) {
        val = _val;
        next = NULL;
        random = NULL;
    }
};

class Solution {
    map<Node*, Node*> copies;

public:
    Node* copyRandomList(Node* head) {
        if (!head) return NULL;
        if (copies.find(head) != copies.end()) return copies[head];
        Node* node = new Node(head->val);
        copies[head] = node;
        node->next = copyRandomList(head->next);
        node->random = copyRandomList(head->random);
        return node;
    }
};
