class Solution {
    ListNode* merge(ListNode* left, ListNode* right) {
        if (!left) return right;
        if (!right) return left;
        if (left->val <= right->val) {
            left->next = merge(left->next, right);
            return left;
        }
        right->next = merge(left, right->next);
        return right;
    }

    ListNode* merge(vector<ListNode*>& lists, int first, int last) {
        if (first > last) return nullptr;
        if (first == last) return lists[first];
        int middle = first + (last - first) / 2;
        return merge(merge(lists, first, middle), merge(lists, middle + 1, last));
    }

public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        return merge(lists, 0, (int)lists.size() - 1);
    }
};
