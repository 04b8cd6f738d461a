// When one list has come to its end, what is left of the other is cut off.
class Solution {
    ListNode* merge(ListNode* left, ListNode* right) {
        ListNode dummy, *last = &dummy;
        while (left && right) {
            ListNode*& smaller = left->val <= right->val ? left : right;
            last = last->next = smaller;
            smaller = smaller->next;
        }
        last->next = nullptr;
        return dummy.next;
    }

public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        if (lists.empty()) return nullptr;
        for (int step = 1; step < lists.size(); step *= 2)
            for (int i = 0; i + step < lists.size(); i += 2 * step) lists[i] = merge(lists[i], lists[i + step]);
        return lists[0];
    }
};
