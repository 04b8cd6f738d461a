// The result is walked through anew for each list.
class Solution {
    ListNode* merge(ListNode* left, ListNode* right) {
        ListNode dummy, *last = &dummy;
        while (left && right) {
            ListNode*& smaller = left->val <= right->val ? left : right;
            last = last->next = smaller;
            smaller = smaller->next;
        }
        last->next = left ? left : right;
        return dummy.next;
    }

public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        ListNode* merged = nullptr;
        for (ListNode* list : lists) merged = merge(merged, list);
        return merged;
    }
};
