// A list is searched from its beginning for each node.
class Solution {
public:
    bool hasCycle(ListNode *head) {
        list<ListNode*> visited;
        for (; head; head = head->next) {
            if (find(visited.begin(), visited.end(), head) != visited.end()) return true;
            visited.push_back(head);
        }
        return false;
    }
};
